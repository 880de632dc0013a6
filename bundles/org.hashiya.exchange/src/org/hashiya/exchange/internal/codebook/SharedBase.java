// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.merge.CodeDigest;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * What a study remembers of the codebook that it shares: a table with one line a code, its id here, its id in the file, and a digest of each thing that can be different. It lies in the study's folder as what an
 * import remembers does, and never leaves it.
 *
 * @param digests by id in the study
 * @param inStudy from the id in the file to the id in the study
 */
public record SharedBase(Map<UUID, CodeDigest> digests, Map<UUID, UUID> inStudy) {

	private static final int FIRST_MARK = 2;

	/** The part of a study that holds it. */
	public static UUID id(Study study) {
		return Guids.derived("shared codebook", study.info().id());
	}

	/**
	 * What a study remembers; nothing where it never shared a codebook, or where what it remembers is damaged.
	 *
	 * @throws StudyProblem if it cannot be read
	 */
	public static SharedBase of(Study study) throws StudyProblem {
		SharedBase base = new SharedBase(new HashMap<>(), new HashMap<>());
		ForeignPart part = study.foreignParts().get(id(study));
		if (part == null) {
			return base;
		}
		try (InputStream in = study.open(part)) {
			String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			CsvReader.builder().ofCsvRecord(table).stream().forEach(line -> base.add(line.getFields()));
			return base;
		} catch (IOException | CsvParseException e) {
			return new SharedBase(Map.of(), Map.of());
		} catch (StudyProblem e) {
			if (e.kind() == StudyProblem.Kind.FILE_MISSING) {
				return base;
			}
			throw e;
		}
	}

	private void add(List<String> line) {
		UUID here = id(line.getFirst());
		UUID there = line.size() < FIRST_MARK ? null : id(line.get(1));
		if (here == null || there == null || line.size() < FIRST_MARK + Field.values().length) {
			return; // then nothing is known of it
		}
		Map<Field, String> marks = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			marks.put(field, line.get(FIRST_MARK + field.ordinal()));
		}
		digests.put(here, new CodeDigest(marks));
		inStudy.put(there, here);
	}

	private static @Nullable UUID id(String written) {
		return ForeignParts.fileId(written);
	}

	/**
	 * The table.
	 *
	 * @param inFile from the id in the study to the id in the file; itself where it is not there
	 */
	public static byte[] bytes(Map<UUID, CodeDigest> digests, Map<UUID, UUID> inFile) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			Csv csv = new Csv(out, Csv.Form.PLAIN);
			for (Map.Entry<UUID, CodeDigest> entry : digests.entrySet()) {
				List<String> line = new ArrayList<>(List.of(entry.getKey().toString(), inFile.getOrDefault(entry.getKey(), entry.getKey()).toString()));
				for (Field field : Field.values()) {
					line.add(entry.getValue().marks().getOrDefault(field, ""));
				}
				csv.write(line);
			}
			csv.flush();
		} catch (IOException e) {
			throw new IllegalStateException(e); // it is written to memory
		}
		return out.toByteArray();
	}
}
