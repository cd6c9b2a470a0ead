import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('bare', { commit: (body: string) => ipcRenderer.invoke('commit', body) });
