/** What a real WordPress needs here, and where it comes from. */
import {existsSync} from 'node:fs';
import {missingProgram} from '../support/programs.js';

/** Where Debian has WordPress. */
export const wordpressFolder = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';

const packages =
  'wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone mariadb-server php-cli php-mysql php-xml php-mbstring php-curl php-codesniffer';

/** @throws if something is missing: what, and how to install it */
export function needPrograms(): void {
  const missing =
    missingProgram('php', 'phpcs', 'mariadbd', 'mariadb-install-db') ||
    (!existsSync(`${wordpressFolder}/wp-load.php`) &&
      `there is no WordPress in ${wordpressFolder}`);
  if (missing) {
    throw new Error(
      `${missing}. On Debian and Ubuntu: apt-get install --no-install-recommends ${packages}. WORDPRESS_PATH names another folder of WordPress, with both themes.`,
    );
  }
}
