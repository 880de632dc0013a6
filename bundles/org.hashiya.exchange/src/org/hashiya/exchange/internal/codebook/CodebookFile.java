// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.CsvTable;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.Exporter;
import org.hashiya.exchange.RefiCodebook;
import org.hashiya.exchange.internal.refi.ProjectFile;
import org.hashiya.exchange.internal.tables.CodebookTable;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.DocumentText;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/**
 * The codes of a file, {@code .qdc} or {@code .csv}, as the file has them.
 *
 * @param codes  in tree order, by their ids in the file
 * @param unsaid what the file does not say of a code, by id; what an entry holds for it was made up
 * @param sets   the sets of the file
 * @param hash   the SHA-256 of the file's bytes; empty where there is no file
 */
public record CodebookFile(Map<UUID, CodeEntry> codes, Map<UUID, Set<Field>> unsaid, List<MemberSet> sets, String hash) {

	/** What a file that is not there holds. */
	public static final CodebookFile NONE = new CodebookFile(Map.of(), Map.of(), List.of(), "");

	private static final TextSource NO_TEXTS = (hash, progress) -> {
		throw StudyProblem.of(Kind.FILE_MISSING, hash);
	};

	/**
	 * Reads a file.
	 *
	 * @throws StudyProblem if it cannot be read; MALFORMED where it holds more than a codebook
	 */
	public static CodebookFile read(Path file, Progress progress) throws StudyProblem {
		try (ProjectFile read = ProjectFile.read(file, progress)) {
			if (!read.isCodebook()) {
				throw new StudyProblem(Kind.MALFORMED, file, null, "Project");
			}
			Study nothing = Study.empty(new StudyInfo(UUID.randomUUID(), "", Stamp.UNKNOWN), NO_TEXTS);
			Study study = nothing.apply(read.plan(nothing, Set.of(), Author.now(UUID.randomUUID()), read.positions().reading(), Set.of(), progress).act().change()).study();
			Map<UUID, CodeEntry> codes = new LinkedHashMap<>();
			study.codebook().list().forEach(code -> codes.put(code.id(), CodeEntry.of(code)));
			return new CodebookFile(codes, read.unsaid(), study.sets().list(), hash(file));
		}
	}

	/**
	 * The hash of a file's bytes; empty where there is no file.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	public static String hash(Path file) throws StudyProblem {
		try {
			return Files.exists(file) ? DocumentText.hash(Files.readAllBytes(file)) : "";
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * The codes of a study as they would come back from a file of this kind: what the format cannot hold is not taken for a difference.
	 *
	 * @param kind a file whose name ends like the shared one's
	 * @throws StudyProblem NOT_WRITABLE where there is no room for a temporary file
	 */
	public static Map<UUID, CodeEntry> asWritten(Study study, Path kind, Progress progress) throws StudyProblem {
		Map<UUID, CodeEntry> plain = new LinkedHashMap<>();
		study.codebook().list().forEach(code -> plain.put(code.id(), CodeEntry.of(code)));
		if (plain.isEmpty()) {
			return plain;
		}
		Path copy = null;
		try {
			copy = Files.createTempFile("codebook", isTable(kind) ? ".csv" : ".qdc");
			ExportFile.write(copy, exporter(kind), study, progress);
			List<CodeEntry> back = List.copyOf(read(copy, progress).codes().values());
			return back.size() == plain.size() ? inOrder(List.copyOf(plain.values()), back) : plain;
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, copy, null, e, String.valueOf(e.getMessage()));
		} finally {
			delete(copy);
		}
	}

	private static Map<UUID, CodeEntry> inOrder(List<CodeEntry> plain, List<CodeEntry> back) {
		Map<UUID, CodeEntry> entries = new LinkedHashMap<>();
		for (int i = 0; i < plain.size(); i++) {
			entries.put(plain.get(i).id(), back.get(i).as(plain.get(i).id(), plain.get(i).parent()));
		}
		return entries;
	}

	private static void delete(@Nullable Path copy) {
		try {
			if (copy != null) {
				Files.deleteIfExists(copy);
			}
		} catch (IOException e) {
			copy.toFile().deleteOnExit(); // the system's folder for temporary files is emptied by itself
		}
	}

	private static boolean isTable(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	private static Exporter exporter(Path file) {
		return isTable(file) ? new CsvTable(new CodebookTable(), Csv.Form.PLAIN) : new RefiCodebook();
	}

	/**
	 * Writes codes, and the sets that this file had, in place of a file or a new one.
	 *
	 * @param entries  each after the one above it, by their ids in the file
	 * @param versions how many the definition has had, by id; 1 where it is not known
	 * @throws StudyProblem NOT_WRITABLE; OVERTAKEN where the file is not what it was when this was read
	 */
	public void write(Path file, List<CodeEntry> entries, Map<UUID, Integer> versions, String name, Progress progress) throws StudyProblem {
		if (!hash(file).equals(hash)) {
			throw new StudyProblem(Kind.OVERTAKEN, file, null, String.valueOf(file.getFileName()));
		}
		Study.Builder builder = Study.builder(new StudyInfo(UUID.randomUUID(), name, Stamp.UNKNOWN), NO_TEXTS, (document, watched) -> Passages.EMPTY);
		for (CodeEntry entry : entries) {
			List<org.hashiya.model.Definition> definitions = new ArrayList<>(); // what the earlier ones said is in no file
			for (int version = 1; version <= versions.getOrDefault(entry.id(), 1); version++) {
				definitions.add(new org.hashiya.model.Definition(version, entry.definition(), entry.inclusion(), entry.exclusion(), Stamp.UNKNOWN));
			}
			builder.add(new Code(entry.id(), entry.parent(), entry.name(), entry.colour(), entry.codable(), definitions, List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN));
		}
		Set<UUID> kept = Set.copyOf(entries.stream().map(CodeEntry::id).toList());
		for (MemberSet set : sets) {
			builder.add(set.withCodes(new ArrayList<>(set.codes().stream().filter(kept::contains).toList())));
		}
		ExportFile.write(file, exporter(file), builder.build(), progress);
	}
}
