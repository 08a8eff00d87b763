// The Firefox that runs what browsers do in different ways: the distribution's, or else Playwright's own build.
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = process.env.FIREFOX || PLACES.find((file) => existsSync(file));
const isOwn = !executablePath || executablePath.includes('ms-playwright');

/** The options of a project; a Firefox that Playwright did not build is driven by WebDriver BiDi. */
export const firefox = isOwn ? { browserName: 'firefox' } : { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } };
