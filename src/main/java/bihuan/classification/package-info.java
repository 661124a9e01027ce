/** In which terms an issue is judged: kind, cause, class, reasons, and what a reply concludes. */
package bihuan.classification;
