/** What observers lived through, step by step, at the counter and on the phone. */
package bihuan.journeys;
