// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextMeasure;

/** Writing, opening, loading and counting a study of one size. */
final class StudyBench {

	private static final String MEMO = "Speaks of the harvest and means the war; compare what she says of her brother. يُقارن بما قالته عن أخيها.";

	private final Workload workload;
	private final Path work;
	private int written;
	private int acts;

	StudyBench(Workload workload, Path work) {
		this.workload = workload;
		this.work = work;
	}

	/** Writes the study through the ordinary acts, a document at a time, journal and all. */
	Path write() throws Exception {
		return write(Integer.MAX_VALUE);
	}

	/** @param every how many passages one memo comes to */
	Path write(int every) throws Exception {
		int passages = 0;
		Path folder = work.resolve(workload.size + "-" + written++);
		Coder first = workload.coders.getFirst();
		try (OpenStudy open = OpenStudy.create(folder, new StudyInfo(UUID.randomUUID(), "bench " + workload.size, Stamp.UNKNOWN), first)) {
			List<Change> changes = new ArrayList<>();
			workload.coders.stream().skip(1).forEach(coder -> changes.add(Put.add(coder, -1)));
			workload.codes.forEach((Code code) -> changes.add(Put.add(code, -1)));
			open.perform(Act.of(Act.Kind.IMPORT_STUDY, changes, "codebook"));
			for (Workload.Source source : workload.sources) {
				TextMeasure measure = TextMeasure.of(source.text());
				DocumentText text = open.addText(source.text());
				List<Change> parts = new ArrayList<>();
				parts.add(Put.add(new Document(source.id(), source.name(), source.name(), "", text.hash(), measure.codePoints(), measure.utf16(), measure.words(),
						measure.paragraphs(), "und", null, new TreeMap<>(), Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null), -1));
				for (Passage passage : source.passages()) {
					parts.add(Put.add(passage, -1));
					if (++passages % every == 0) {
						Target target = new Target(ElementKind.PASSAGE, passage.id(), source.id());
						parts.add(Put.add(new Memo(UUID.randomUUID(), target, "", "", MEMO, Stamp.UNKNOWN, Stamp.UNKNOWN), -1));
					}
				}
				open.perform(Act.of(Act.Kind.IMPORT_STUDY, parts, source.name()));
			}
		}
		return folder;
	}

	/** The floor of writing: the same bytes to the same files, and nothing else. */
	static long copy(List<byte[]> contents, Path target) throws IOException {
		Files.createDirectories(target);
		long bytes = 0;
		for (int i = 0; i < contents.size(); i++) {
			Files.write(target.resolve(Integer.toString(i)), contents.get(i));
			bytes += contents.get(i).length;
		}
		return bytes;
	}

	static long open(Path folder) throws Exception {
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			return open.study().documents().list().stream().mapToLong(Document::words).sum() + open.study().codebook().list().size();
		}
	}

	/** Opens and reads all passages. */
	static long load(Path folder) throws Exception {
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			return loadAll(open.study());
		}
	}

	static long loadAll(Study study) throws Exception {
		long count = 0;
		for (Document document : study.documents().list()) {
			count += study.passages(document, Progress.NONE).size();
		}
		return count;
	}

	/** How many codings {@link #code} writes. */
	static final int ACTS = 100;

	/** Codes passages one by one, each an act of its own, as people do; the state files follow in the background. */
	long code(OpenStudy open) throws Exception {
		long done = 0;
		for (int i = 0; i < ACTS; i++) {
			Study study = open.study();
			Document document = study.documents().at(acts % study.documents().size());
			Code code = workload.codes.get(workload.codes.size() - 1 - acts % 50);
			int start = (int) (acts * 7919L % (document.utf16() - 40));
			Positions positions = study.positions(document, Progress.NONE);
			Extent extent = new Extent(positions.toUtf16(positions.toCodePoints(start)), positions.toUtf16(positions.toCodePoints(start + 30)));
			acts++;
			done += CodingActs.apply(study, document, List.of(extent), code, null, open.author()).map(act -> {
				try {
					return open.perform(act).changeSet().isEmpty() ? 0 : 1;
				} catch (StudyProblem problem) {
					throw new IllegalStateException(problem);
				}
			}).orElse(0);
		}
		return done;
	}

	/** The floor of coding: as many lines of the same length at the end of a file. */
	static long append(Path file, int length) throws IOException {
		byte[] line = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < ACTS; i++) {
			Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		return length;
	}

	static long count(Study study, FrequencyOptions options) throws Exception {
		return Frequencies.count(study, options, Progress.NONE).rows().size();
	}

	/** The floor of reading: the bytes of these files, each line parsed to its end by the same library. */
	static long parse(List<Path> files) throws IOException {
		long tokens = 0;
		for (Path file : files) {
			try (BufferedReader reader = Files.newBufferedReader(file)) {
				for (String line = reader.readLine(); line != null; line = reader.readLine()) {
					try (JsonReader json = new JsonReader(new StringReader(line))) {
						tokens += tokens(json);
					}
				}
			}
		}
		return tokens;
	}

	private static long tokens(JsonReader json) throws IOException {
		long count = 0;
		for (JsonToken token = json.peek(); token != JsonToken.END_DOCUMENT; token = json.peek()) {
			count++;
			switch (token) {
			case BEGIN_OBJECT -> json.beginObject();
			case END_OBJECT -> json.endObject();
			case BEGIN_ARRAY -> json.beginArray();
			case END_ARRAY -> json.endArray();
			case NAME -> json.nextName();
			case STRING, NUMBER -> count += json.nextString().length();
			case BOOLEAN -> json.nextBoolean();
			case NULL -> json.nextNull();
			case END_DOCUMENT -> throw new IllegalStateException();
			}
		}
		return count;
	}

	/** All files below a folder, or those of one kind. */
	static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	static void delete(Path folder) throws IOException {
		while (Files.exists(folder)) {
			try (Stream<Path> walk = Files.walk(folder)) {
				for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(path);
				}
			} catch (UncheckedIOException e) {
				continue; // what was cancelled is being taken away still
			}
		}
	}
}
