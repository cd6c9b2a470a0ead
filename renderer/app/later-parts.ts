import { later } from './later';

/** Messages that float above the screens. */
export const toasts = later(() => import('./toasts').then(({ Toasts }) => Toasts));

/** Where somebody who has forgotten the password goes. */
export const forgotForm = later(() => import('./gates/forgot-form').then(({ ForgotForm }) => ForgotForm));

/** The cover of a locked screen. */
export const lockScreen = later(() => import('./gates/lock-screen').then(({ LockScreen }) => LockScreen));

/** Everything behind the login. It never comes without its cover, which must be there at once when it is wanted. */
export const work = later(async () => {
  const [{ Work }] = await Promise.all([import('./gates/work'), lockScreen.fetch()]);
  return Work;
});

/** The people of the sample office. */
export const contohLogin = later(() => import('./gates/contoh-login').then(({ ContohLogin }) => ContohLogin));

/** The first start on a fresh computer. */
export const founding = later(() => import('./gates/founding').then(({ Founding }) => Founding));

/** Why the office cannot be opened, and the ways on from there. */
export const recoveryScreen = later(() =>
  import('./gates/recovery-screen').then(({ RecoveryScreen }) => RecoveryScreen),
);

/** While the sample office is being made. */
export const preparingScreen = later(() =>
  import('./gates/preparing-screen').then(({ PreparingScreen }) => PreparingScreen),
);

/** Once a recovery code was used: a new one is offered. */
export const recoveredScreen = later(() =>
  import('./gates/recovered-screen').then(({ RecoveredScreen }) => RecoveredScreen),
);
