/** The page and the door by which the catalogue comes and goes as a file. */
package bihuan.catalogue.importing.web;
