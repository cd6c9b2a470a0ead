// A zone that did not take hold would make every test under it prove nothing.
const OFFSET_MINUTES: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Jayapura': -540 };

const zone = process.env['TZ'] ?? '';
if (new Date(0).getTimezoneOffset() !== OFFSET_MINUTES[zone]) {
  throw new Error(`The time zone "${zone}" has not taken hold.`);
}
