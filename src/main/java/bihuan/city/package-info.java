/** The city that is served, as its folder tells it. */
package bihuan.city;
