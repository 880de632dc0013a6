// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.exchange.internal.codebook.CodebookChanges;
import org.hashiya.exchange.internal.codebook.CodebookFile;
import org.hashiya.exchange.internal.codebook.SharedBase;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodebookMerge;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;

/**
 * What brings a study and its shared codebook up to date: the file is written first, then the study acts, in one step of undo. If only the first is done, the next comparison finds both sides equal; undo takes
 * back what was done to the study and leaves the file, and the next comparison shows what it has.
 */
public final class SharedUpdate {

	/** What was compared and what comes of it. */
	record Sides(Map<UUID, CodeEntry> mine, Map<UUID, CodeEntry> theirs, CodebookMerge.Result result, Map<UUID, UUID> inFile) {
	}

	private final Path file;
	private final CodebookFile read;
	private final Study study;
	private final Sides sides;
	private final byte[] base;
	private final @Nullable Act act;

	SharedUpdate(Path file, CodebookFile read, Study study, Author author, Sides sides, StudyInfo linked, Progress progress) throws StudyProblem {
		this.file = file;
		this.read = read;
		this.study = study;
		this.sides = sides;
		base = SharedBase.bytes(sides.result.base(), sides.inFile);
		List<Change> changes = new ArrayList<>(CodebookChanges.of(study, author, sides.mine, sides.result.mine(), progress));
		if (!linked.equals(study.info())) {
			changes.add(Put.replace(study.info(), linked));
		}
		ForeignPart part = new ForeignPart(SharedBase.id(study), ForeignParts.BASE, DocumentText.hash(base));
		ForeignPart known = study.foreignParts().get(part.id());
		if (known == null || !part.equals(known)) {
			changes.add(known == null ? Put.add(part, -1) : Put.replace(known, part));
		}
		act = changes.isEmpty() ? null : Act.of(Act.Kind.SHARE_CODEBOOK, changes, String.valueOf(file.getFileName()));
	}

	/** What the study does; nothing where it has and knows all of it. */
	public Optional<Act> act() {
		return Optional.ofNullable(act);
	}

	/** How many codes of the study are added, changed or deleted. */
	public int inStudy() {
		return differences(sides.mine, sides.result.mine());
	}

	/** How many codes of the file are added, changed or deleted. */
	public int inFile() {
		return differences(sides.theirs, sides.result.theirs());
	}

	private static int differences(Map<UUID, CodeEntry> before, Map<UUID, CodeEntry> after) {
		int same = (int) before.values().stream().filter(entry -> entry.equals(after.get(entry.id()))).count();
		int changed = (int) before.values().stream().filter(entry -> after.containsKey(entry.id()) && !entry.equals(after.get(entry.id()))).count();
		return before.size() - same + after.size() - same - changed;
	}

	/**
	 * Writes the file where something of it changes, and hands over what the act refers to. Afterwards the act is to be done on the study that was compared.
	 *
	 * @throws StudyProblem NOT_WRITABLE; OVERTAKEN where the file has changed since it was compared: nothing was done then
	 */
	public void write(ContentSink sink, Progress progress) throws StudyProblem {
		if (inFile() > 0) {
			List<CodeEntry> entries = new ArrayList<>();
			Map<UUID, Integer> versions = new HashMap<>();
			for (CodeEntry entry : sides.result.theirs().values()) {
				UUID parent = entry.parent();
				UUID id = sides.inFile.getOrDefault(entry.id(), entry.id());
				entries.add(entry.as(id, parent == null ? null : sides.inFile.getOrDefault(parent, parent)));
				var code = study.codebook().get(entry.id());
				versions.put(id, code == null ? 1 : code.definitions().size());
			}
			read.write(file, entries, versions, study.info().name(), progress);
		}
		if (act != null) {
			sink.addBytes(DocumentText.hash(base), () -> new ByteArrayInputStream(base), Progress.NONE); // the file is written: the study must follow
		}
	}
}
