/** What one improvement changes for others: other units with the same trouble, the promise. */
package bihuan.lessons;
