/** The way back of whoever reported without a name: a query code, and what it opens. */
package bihuan.anonymous.web;
