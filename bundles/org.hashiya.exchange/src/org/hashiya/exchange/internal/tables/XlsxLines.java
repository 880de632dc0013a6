// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableFile.Line;
import org.hashiya.exchange.internal.refi.BoundedStream;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Reads the first sheet of a workbook (Office Open XML, ECMA-376). Parts are looked up by name in the archive and never used as paths; what each unpacks to is bounded, and so are the texts and cells that are
 * kept of it ({@link org.hashiya.exchange.TableFile}), whatever the places of cells claim.
 */
public final class XlsxLines {

	/** The most bytes that a part unpacks to. */
	private static final long LARGEST_PART = 500_000_000;
	private static final int MOST_PARTS = 100_000;
	private static final String WORKBOOK = "xl/workbook.xml";

	private final ZipFile zip;

	private XlsxLines(ZipFile zip) {
		this.zip = zip;
	}

	/** Whether a file begins as a zip archive does, which a workbook is. False where it cannot be read. */
	public static boolean isArchive(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] first = in.readNBytes(4);
			return first.length == 4 && first[0] == 'P' && first[1] == 'K' && (first[2] == 3 && first[3] == 4 || first[2] == 5 && first[3] == 6);
		} catch (IOException e) {
			return false; // who reads it will say why
		}
	}

	/**
	 * The lines of the first sheet up to the last that holds anything.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE, MALFORMED, TOO_LARGE
	 */
	public static List<Line> read(Path file, Progress progress) throws StudyProblem {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_PARTS) {
				throw new StudyProblem(Kind.TOO_LARGE, file, null, MOST_PARTS, StudyProblem.Unit.FILES);
			}
			return new XlsxLines(zip).lines(file, progress);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (BoundedStream.Exceeded e) {
			throw new StudyProblem(Kind.TOO_LARGE, file, null, e, e.limit(), StudyProblem.Unit.BYTES);
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof BoundedStream.Exceeded exceeded ? new StudyProblem(Kind.TOO_LARGE, file, null, e, exceeded.limit(), StudyProblem.Unit.BYTES) : new StudyProblem(Kind.MALFORMED, file, null, e, "xlsx");
		} catch (ZipException | IllegalArgumentException e) { // the latter for names that are in no encoding
			throw new StudyProblem(Kind.MALFORMED, file, null, e, "xlsx");
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private List<Line> lines(Path file, Progress progress) throws IOException, XMLStreamException, StudyProblem {
		XlsxParts.Workbook workbook;
		try (InputStream in = required(file, WORKBOOK)) {
			workbook = XlsxParts.workbook(in);
		}
		String sheet = "worksheets/sheet1.xml";
		if (part("xl/_rels/workbook.xml.rels") instanceof InputStream in) {
			try (in) {
				sheet = XlsxParts.target(in, workbook.firstSheet(), sheet);
			}
		}
		List<String> strings = List.of();
		if (part("xl/sharedStrings.xml") instanceof InputStream in) {
			try (in) {
				strings = XlsxParts.strings(in);
			}
		}
		List<XlsxParts.NumberFormat> formats = List.of();
		if (part("xl/styles.xml") instanceof InputStream in) {
			try (in) {
				formats = XlsxParts.formats(in);
			}
		}
		try (InputStream in = required(file, sheet.startsWith("/") ? sheet.substring(1) : "xl/" + sheet)) {
			return new XlsxCells(file, strings, formats, workbook.since1904()).read(in, progress);
		}
	}

	private InputStream required(Path file, String name) throws IOException, StudyProblem {
		InputStream in = part(name);
		if (in == null) {
			throw new StudyProblem(Kind.MALFORMED, file, name, "xlsx");
		}
		return in;
	}

	private @Nullable InputStream part(String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		return entry == null || entry.isDirectory() ? null : new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), LARGEST_PART);
	}
}
