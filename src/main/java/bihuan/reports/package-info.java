/** What it adds up to: the figures of home pages and of the public front page. */
package bihuan.reports;
