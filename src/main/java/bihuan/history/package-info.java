/** What happened to an issue: its passages, line by line, and the whole of it as one case file. */
package bihuan.history;
