/** Files of figures, codes and fonts: sheets in and out, QR codes, letters that know Chinese. */
package bihuan.files;
