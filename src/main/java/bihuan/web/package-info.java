/** What all pages and operations share: words, looks, faults, addresses. */
package bihuan.web;
