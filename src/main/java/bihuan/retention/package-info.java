/** What is destroyed when nobody needs it any more, by rules in the settings and on record. */
package bihuan.retention;
