// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the exported files say, read by other means than those that wrote them. Positions are code points. */
final class Exported {

	/** A coded range. */
	record Range(String code, int start, int end, String quote) {
	}

	private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^,\"\\r\\n]*)(,|\\r?\\n|$)");
	private static final Pattern CODE = Pattern.compile("<Code [^>]*guid=\"([^\"]+)\"[^>]*name=\"([^\"]+)\"|<Code [^>]*name=\"([^\"]+)\"[^>]*guid=\"([^\"]+)\"");
	private static final Pattern SELECTION = Pattern.compile("(?s)<PlainTextSelection ([^>]*)>(.*?)</PlainTextSelection>");

	private Exported() {
	}

	/** The rows of codings.csv. */
	static List<Range> csv(Path file) throws IOException {
		List<List<String>> rows = rows(Files.readString(file));
		List<String> columns = rows.getFirst();
		return rows.stream().skip(1).map(row -> new Range(row.get(columns.indexOf("code path")), Integer.parseInt(row.get(columns.indexOf("start"))),
				Integer.parseInt(row.get(columns.indexOf("end"))), row.get(columns.indexOf("passage text")))).toList();
	}

	private static List<List<String>> rows(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		for (MatchResult cell : (Iterable<MatchResult>) CELL.matcher(csv).results()::iterator) {
			if (cell.start() == csv.length()) {
				break;
			}
			String text = cell.group(1);
			row.add(text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
			if (!cell.group(2).equals(",")) {
				rows.add(row);
				row = new ArrayList<>();
			}
		}
		return rows;
	}

	/** The names of the codes of a codebook file. */
	static List<String> qdc(Path file) throws IOException {
		return codes(Files.readString(file)).values().stream().sorted().toList();
	}

	private static Map<String, String> codes(String xml) {
		Map<String, String> codes = new HashMap<>();
		CODE.matcher(xml).results().forEach(code -> codes.put(code.group(1) == null ? code.group(4) : code.group(1), code.group(2) == null ? code.group(3) : code.group(2)));
		return codes;
	}

	/** The selections of a project file, with what its own source text has there. */
	static List<Range> qdpx(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			String project = read(zip, "project.qde");
			int[] text = read(zip, ".txt").codePoints().toArray();
			Map<String, String> codes = codes(project);
			return SELECTION.matcher(project).results().flatMap(selection -> ranges(selection, codes, text)).toList();
		}
	}

	private static Stream<Range> ranges(MatchResult selection, Map<String, String> codes, int[] text) {
		int start = Integer.parseInt(attribute(selection.group(1), "startPosition"));
		int end = Integer.parseInt(attribute(selection.group(1), "endPosition"));
		return Pattern.compile("<CodeRef targetGUID=\"([^\"]+)\"").matcher(selection.group(2)).results()
				.map(code -> new Range(String.valueOf(codes.get(code.group(1))), start, end, new String(text, start, end - start)));
	}

	private static String attribute(String attributes, String name) {
		return Pattern.compile(name + "=\"([^\"]*)\"").matcher(attributes).results().findFirst().orElseThrow().group(1);
	}

	/** The first entry with such an ending. */
	private static String read(ZipFile zip, String ending) throws IOException {
		ZipEntry entry = zip.stream().filter(each -> each.getName().endsWith(ending)).findFirst().orElseThrow();
		return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
	}
}
