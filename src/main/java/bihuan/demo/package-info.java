/** A small player of the stories that a city's folder tells; taken in demonstrations only. */
package bihuan.demo;
