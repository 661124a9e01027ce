/** What was destroyed, for whoever watches over it. */
package bihuan.retention.web;
