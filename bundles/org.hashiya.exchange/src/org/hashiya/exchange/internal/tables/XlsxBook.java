// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.ZipEntries;

/** A workbook that is written as it comes: the first rows are held back until it is known how it shall look, then each row goes to the sheet at once. */
public final class XlsxBook {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final ZipOutputStream zip;
	private final List<String> header;
	private final List<@Nullable Object[]> first = new ArrayList<>();
	private @Nullable XlsxLook look;
	private @Nullable XlsxSheet sheet;
	private int sheets;

	/** @param out stays open */
	public XlsxBook(OutputStream out, List<String> header) {
		zip = new ZipOutputStream(out);
		zip.setLevel(Deflater.BEST_SPEED); // most of a sheet is the same tags again and again: trying harder takes three times as long for little
		this.header = header;
	}

	/** Adds a row with a cell for each column, see {@link org.hashiya.exchange.TableContent.Rows}. */
	public void add(@Nullable Object... cells) throws IOException {
		if (look != null) {
			write(cells);
			return;
		}
		first.add(cells);
		if (first.size() == XlsxLook.ROWS) {
			begin();
		}
	}

	private void begin() throws IOException {
		look = XlsxLook.of(header, first);
		sheet = newSheet();
		for (@Nullable
		Object[] row : first) {
			write(row);
		}
		first.clear();
	}

	private void write(@Nullable Object[] cells) throws IOException {
		XlsxSheet open = sheet;
		if (open == null || open.isFull()) {
			if (open != null) {
				open.end();
				zip.closeEntry();
			}
			open = newSheet();
			sheet = open;
		}
		open.row(cells);
	}

	private XlsxSheet newSheet() throws IOException {
		XlsxLook known = look;
		if (known == null) {
			throw new IllegalStateException("the look comes first");
		}
		ZipEntries.begin(zip, "xl/worksheets/sheet" + ++sheets + ".xml");
		return new XlsxSheet(zip, header, known.widths(), known.rightToLeft());
	}

	/** Writes what is left and flushes the stream. */
	public void end() throws IOException {
		if (look == null) {
			begin();
		}
		XlsxSheet open = sheet;
		if (open != null) {
			open.end();
			zip.closeEntry();
		}
		file("xl/styles.xml", XlsxTableStyles.FILE);
		file("xl/workbook.xml", DECLARATION + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + DOCUMENT + "\"><sheets>"
				+ each(n -> "<sheet name=\"" + n + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>") + "</sheets></workbook>");
		file("xl/_rels/workbook.xml.rels",
				DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
						+ each(n -> "<Relationship Id=\"rId" + n + "\" Type=\"" + DOCUMENT + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>") + "<Relationship Id=\"rId" + (sheets + 1)
						+ "\" Type=\"" + DOCUMENT + "/styles\" Target=\"styles.xml\"/></Relationships>");
		file("_rels/.rels", DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
				+ "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		file("[Content_Types].xml",
				DECLARATION + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
						+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
						+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
						+ each(n -> "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
						+ "</Types>");
		zip.finish();
		zip.flush();
	}

	private String each(java.util.function.IntFunction<String> part) {
		return IntStream.rangeClosed(1, sheets).mapToObj(part).collect(Collectors.joining());
	}

	private void file(String name, String content) throws IOException {
		ZipEntries.begin(zip, name);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
