/**
 * A city's first start: the first accounts and, in the demonstration, people and issues that have
 * lived.
 */
package bihuan.demo;
