/** Who there is: the units of the city and its districts, as its plan names them. */
package bihuan.parties;
