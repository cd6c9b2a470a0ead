import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/tokens.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { App } from './app/app';
import { startClock } from './lib/clock';
import { startRouter } from './lib/router.store';
import { startSession } from './lib/session.store';
import { startVerification } from './lib/verification.store';

// The policy forbids making code from text, which zod would else do for speed. Only this much of it is needed so early.
config({ jitless: true });

startClock();
startRouter();
startVerification();
startSession();

const root = document.getElementById('root');
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
if (root !== null) createRoot(root).render(<App nonce={nonce} />);
