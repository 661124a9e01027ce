/** What the sign-in page of a demonstration offers. */
package bihuan.demo.web;
