/** How the house starts and what it does again and again: settings, migrations, steps, jobs. */
package bihuan.start;
