/** The notice as people read it. */
package bihuan.privacy.web;
