/**
 * Who is asked by name: people of lists and of registers that the house keeps, and in which words.
 */
package bihuan.campaigns.people;
