// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.Sentences;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Import, code, count, export: what comes out must be what a reader of the text would count. */
class WholeLoopTest {

	private static final String OWN_TEXT = "\uFEFF😀 تقارب جديد\r\n\r\nيبقى السلاح أوثق الروابط بين الجزائر وروسيا. لكن روسيا بعيدة، وروسيا مشغولة! أمّا فرنسا فجارة.\r\n"
			+ "هل يصير التطبيع شرطًا؟ قال أحدهم: «لا للتطبيع مع روسيا». \uD83B\uDE00 والتطبيع شأن آخر.\r\nالنهاية\r\n";

	@Test
	void anOwnText(@TempDir @Nullable Path folder) throws IOException, SAXException {
		Path file = Files.write(Cli.existing(folder).resolve("نصّ.txt"), OWN_TEXT.getBytes(StandardCharsets.UTF_8));
		theLoop(Cli.existing(folder), file, OWN_TEXT.substring(1).replace("\r\n", "\n"));
	}

	@Test
	void theArticle(@TempDir @Nullable Path folder) throws IOException, SAXException {
		Path file = RefiSchemas.shared("corpus/article-ar.txt");
		theLoop(Cli.existing(folder), file, Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n"));
	}

	private static Set<TextRange> sentencesWith(String text, String word) {
		Set<TextRange> sentences = new LinkedHashSet<>();
		for (TextRange sentence : Sentences.in(text)) {
			if (sentence.in(text).contains(word)) {
				sentences.add(sentence);
			}
		}
		assertFalse(sentences.isEmpty(), word);
		return sentences;
	}

	private static void theLoop(Path folder, Path file, String text) throws IOException, SAXException {
		Path study = folder.resolve("دراسة");
		String name = file.getFileName().toString().replace(".txt", "");
		run("new", study, "--coder", "أمل").done();
		run("import", study, file).done();
		Map<String, Set<TextRange>> expected = new LinkedHashMap<>();
		expected.put("Actors/Russia factor", sentencesWith(text, "روسيا"));
		expected.put("Process/normalization", sentencesWith(text, "التطبيع"));
		run("code", study, "--document", name, "--code", "Actors/Russia factor", "--create", "--quote", "روسيا", "--all", "--extend", "sentence").done();
		run("code", study, "--document", name, "--code", "Process/normalization", "--create", "--quote", "التطبيع", "--all", "--extend", "sentence").done();
		frequencies(study, expected);
		codings(study, folder, text, expected);
		project(study, folder, text, expected);
		codebook(study, folder);
		assertEquals(CommandLineMain.DONE, run("check", study).code());
	}

	private static void frequencies(Path study, Map<String, Set<TextRange>> expected) {
		List<List<String>> csv = Cli.csv(run("freq", study, "--format", "csv").done());
		Map<String, JsonObject> json = new LinkedHashMap<>();
		for (JsonElement element : run("freq", study, "--format", "json").json()) {
			json.put(element.getAsJsonObject().get("codePath").getAsString(), element.getAsJsonObject());
		}
		List<String> table = run("freq", study).done().lines().toList();
		expected.forEach((path, ranges) -> {
			List<String> line = csv.stream().filter(fields -> fields.get(0).equals(path)).findFirst().orElseThrow();
			assertEquals(String.valueOf(ranges.size()), line.get(csv.get(0).indexOf("passages")));
			assertEquals(ranges.size(), json.get(path) instanceof JsonObject object ? object.get("passages").getAsInt() : -1);
			String shown = table.stream().filter(row -> row.startsWith(path)).findFirst().orElseThrow();
			assertTrue(shown.substring(path.length()).strip().matches(ranges.size() + " +" + ranges.size() + " .*"), shown);
		});
		assertEquals(csv.get(0).size(), json.values().iterator().next().size());
	}

	private static void codings(Path study, Path folder, String text, Map<String, Set<TextRange>> expected) throws IOException {
		Path out = folder.resolve("ترميزات.csv");
		run("export", study, out);
		List<List<String>> lines = Cli.csv(Files.readString(out));
		List<String> header = lines.get(0);
		Map<String, Set<TextRange>> found = new LinkedHashMap<>();
		for (List<String> line : lines.subList(1, lines.size())) {
			int start = text.offsetByCodePoints(0, Integer.parseInt(line.get(header.indexOf("start"))));
			int end = text.offsetByCodePoints(0, Integer.parseInt(line.get(header.indexOf("end"))));
			assertEquals(text.substring(start, end), line.get(header.indexOf("passage text")));
			found.computeIfAbsent(line.get(header.indexOf("code path")), path -> new LinkedHashSet<>()).add(new TextRange(start, end));
		}
		assertEquals(Set.copyOf(expected.entrySet()), Set.copyOf(found.entrySet()));
	}

	private static void project(Path study, Path folder, String text, Map<String, Set<TextRange>> expected) throws IOException, SAXException {
		Path out = folder.resolve("project.qdpx");
		Cli.Result result = run("export", study, out);
		assertEquals("", result.out());
		assertEquals(CommandLineMain.DONE, result.code(), result.err());
		try (ZipFile zip = new ZipFile(out.toFile())) {
			byte[] xml = zip.getInputStream(zip.getEntry("project.qde")).readAllBytes();
			var source = zip.stream().filter(entry -> entry.getName().endsWith(".txt")).findFirst().orElseThrow();
			String exported = new String(zip.getInputStream(source).readAllBytes(), StandardCharsets.UTF_8);
			Set<TextRange> found = new LinkedHashSet<>();
			Matcher selections = Pattern.compile("startPosition=\"(\\d+)\" endPosition=\"(\\d+)\"").matcher(new String(xml, StandardCharsets.UTF_8));
			while (selections.find()) {
				int start = exported.offsetByCodePoints(0, Integer.parseInt(selections.group(1)));
				int end = exported.offsetByCodePoints(0, Integer.parseInt(selections.group(2)));
				found.add(Sentences.in(text).stream().filter(sentence -> sentence.in(text).equals(exported.substring(start, end))).findFirst().orElseThrow());
			}
			Set<TextRange> all = new LinkedHashSet<>();
			expected.values().forEach(all::addAll);
			assertEquals(all, found);
			RefiSchemas.validate(xml, "Project.xsd");
		}
	}

	private static void codebook(Path study, Path folder) throws IOException, SAXException {
		Path out = folder.resolve("codebook.qdc");
		run("export", study, out);
		assertTrue(Files.readString(out).contains("normalization"));
		RefiSchemas.validate(Files.readAllBytes(out), "Codebook.xsd");
	}
}
