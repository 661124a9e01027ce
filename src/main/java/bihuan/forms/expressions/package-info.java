/** What a form's expressions mean: one evaluator for the phone and the server. */
package bihuan.forms.expressions;
