import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES, NEWS_NAMES } from '../shared/ipc/names';

const call = Object.fromEntries(
  CHANNEL_NAMES.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
);

const on = (name: string, listener: (news: unknown) => void): (() => void) => {
  if (!NEWS_NAMES.some((known) => known === name)) return () => undefined;
  const hear = (_event: unknown, news: unknown): void => listener(news);
  ipcRenderer.on(`news:${name}`, hear);
  return () => ipcRenderer.removeListener(`news:${name}`, hear);
};

contextBridge.exposeInMainWorld('lajur', { call, on });
