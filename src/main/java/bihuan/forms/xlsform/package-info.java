/** A questionnaire as a sheet, as the XLSForm standard has it: read with a remark on every row. */
package bihuan.forms.xlsform;
