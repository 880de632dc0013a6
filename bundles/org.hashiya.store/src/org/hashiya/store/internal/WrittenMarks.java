// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/**
 * What the programs that work in this copy of a study last wrote into its state files, in {@code .hashiya/written.jsonl}: so that one of them can tell what another saved from what was written by hand. Written as part of each
 * save. The marks may be missing, all or some; then nobody can tell.
 */
final class WrittenMarks {

	/**
	 * Of one file.
	 *
	 * @param hash  of what was written
	 * @param taken of what that was made of when last it came from outside, by hand or from another copy; 0 where it never did
	 */
	record Mark(long hash, long taken) {
	}

	private record Stamp(long size, Object time, @Nullable Object key) {
	}

	private final StudyFolder folder;
	private Map<String, Mark> marks = Map.of();
	private @Nullable Stamp stamp;

	WrittenMarks(StudyFolder folder) {
		this.folder = folder;
	}

	/** The mark of a file as it is on the disk now. Costs a look at the time of the marks, and reading them where they have changed. */
	synchronized @Nullable Mark of(Path file) throws IOException, StudyProblem {
		read();
		return marks.get(name(file));
	}

	/** All marks, with others in the place of some. */
	synchronized AtomicFiles.Content with(Map<Path, Mark> others) throws IOException, StudyProblem {
		read();
		Map<String, Mark> all = new TreeMap<>(marks);
		others.forEach((file, mark) -> all.put(name(file), mark));
		return stream -> {
			JsonLines.Output out = new JsonLines.Output(stream);
			for (Map.Entry<String, Mark> entry : all.entrySet()) {
				out.line(json -> {
					json.beginObject().name("file").value(entry.getKey()).name("hash").value(Long.toHexString(entry.getValue().hash));
					if (entry.getValue().taken != 0) {
						json.name("taken").value(Long.toHexString(entry.getValue().taken));
					}
					json.endObject();
				});
			}
			out.flush();
		};
	}

	private void read() throws IOException, StudyProblem {
		Stamp now;
		try {
			BasicFileAttributes attributes = Files.readAttributes(folder.written(), BasicFileAttributes.class);
			now = new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		} catch (NoSuchFileException e) {
			marks = Map.of();
			stamp = null;
			return;
		}
		if (!Objects.equals(now, stamp)) {
			Map<String, Mark> read = new TreeMap<>();
			JsonLines.read(folder.written(), json -> {
				JsonObject line = JsonLines.object(json);
				read.put(ElementReader.string(line, "file"), new Mark(number(line, "hash"), line.has("taken") ? number(line, "taken") : 0));
			}, problem -> read.clear()); // they are only a help: without them, lines are compared
			marks = read;
			stamp = now;
		}
	}

	private static long number(JsonObject line, String name) {
		return Long.parseUnsignedLong(ElementReader.string(line, name), 16);
	}

	private String name(Path file) {
		return folder.root().relativize(file).toString().replace('\\', '/');
	}
}
