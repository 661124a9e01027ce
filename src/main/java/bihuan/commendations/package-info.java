/** What was better than promised, with evidence: material for cases worth following. */
package bihuan.commendations;
