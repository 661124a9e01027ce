/** What is asked: questionnaires, their editions, and what their makers may write in them. */
package bihuan.forms;
