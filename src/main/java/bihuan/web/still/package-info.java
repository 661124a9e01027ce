/** Pages that read the same to everybody who is not known: made once, then handed out. */
package bihuan.web.still;
