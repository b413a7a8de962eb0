/** The library without its streams and its CSV, which nothing here needs and which make half of it. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export default Workbook;
}
