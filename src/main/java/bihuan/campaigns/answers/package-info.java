/** What was asked and answered: the questions of an edition, and how answers are found and read. */
package bihuan.campaigns.answers;
