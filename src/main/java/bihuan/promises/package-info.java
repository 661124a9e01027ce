/** What journeys add up to: promised beside experienced, and what has been covered. */
package bihuan.promises;
