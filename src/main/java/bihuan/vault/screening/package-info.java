/** Reads what goes out with the eyes of somebody who wants to know who wrote it. */
package bihuan.vault.screening;
