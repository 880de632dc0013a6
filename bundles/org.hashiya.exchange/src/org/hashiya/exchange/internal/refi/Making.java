// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Ordered;
import org.hashiya.model.Put;
import org.hashiya.model.Study;

/**
 * What the makers of elements share while a file becomes a change of a study: who is who (ids of the file and of the study), the changes made so far, and the rule of what stands where study and file
 * have something different.
 */
final class Making {

	final Study study;
	final Raw raw;
	final Findings findings;
	final Author author;
	/** What the file said when it was imported last. */
	final ImportBase base;
	/** What it says now. */
	final ImportBase now = new ImportBase();
	/** Whether the file is of our own making, so that conventions of ours hold. */
	final boolean ours;
	private final Map<UUID, ElementKind> owners = new HashMap<>();
	/** Ids that elements of the file have in the study as they have them in the file; */
	private final Set<UUID> asItIs = new HashSet<>();
	/** and ids that were made, by that of which each was. */
	private final Map<UUID, UUID> madeFrom = new HashMap<>();
	private final List<Change> changes = new ArrayList<>();
	private final Map<ElementKind, Map<UUID, UUID>> ids = new EnumMap<>(ElementKind.class);
	private final Set<UUID> unwanted = new HashSet<>();
	private final Map<ElementKind, Set<UUID>> taken = new EnumMap<>(ElementKind.class);

	Making(Study study, Raw raw, Findings findings, Author author, ImportBase base) {
		this.study = study;
		this.raw = raw;
		this.findings = findings;
		this.author = author;
		this.base = base;
		ours = OurOrigin.isOurs(raw.origin);
		study.coders().list().forEach(element -> owners.put(element.id(), ElementKind.CODER));
		study.codebook().list().forEach(element -> owners.put(element.id(), ElementKind.CODE));
		for (Ordered<? extends Element> list : List.of(study.sets(), study.relations(), study.cases(), study.variables(), study.memos(), study.queries(), study.milestones(), study.documents(),
				study.foreignParts())) {
			list.list().forEach(element -> owners.put(element.id(), element.kind()));
		}
	}

	/**
	 * The id that an element of the file has, or will have, in the study: its own, unless an element of another kind has that. NVivo gives a case the id of a code, but ids of a study differ over all kinds; the
	 * second kind gets the one that the exporter would give it.
	 */
	UUID own(ElementKind kind, UUID inFile) {
		ElementKind owner = owners.putIfAbsent(inFile, kind);
		if ((owner == null || owner == kind) && !madeFrom.containsKey(inFile)) {
			asItIs.add(inFile);
			return inFile;
		}
		UUID made = Guids.derived(kind.name(), inFile);
		for (int again = 2; owners.getOrDefault(made, kind) != kind || asItIs.contains(made) || !madeFrom.getOrDefault(made, inFile).equals(inFile); again++) {
			made = Guids.derived(kind.name() + " " + again, inFile); // the file has something with that id too
		}
		madeFrom.put(made, inFile);
		owners.put(made, kind);
		return made;
	}

	/** Takes away a part that was kept, since it has become something that the study shows. */
	void drop(UUID part) {
		ForeignPart kept = study.foreignParts().get(part);
		if (kept != null && owners.remove(part, ElementKind.FOREIGN_PART)) {
			changes.add(Put.remove(kept, study.foreignParts().indexOf(part)));
		}
	}

	List<Change> changes() {
		return changes;
	}

	/** Says that something of the file is this element of the study. */
	void is(ElementKind kind, UUID inFile, UUID inStudy) {
		ids.computeIfAbsent(kind, k -> new HashMap<>()).put(inFile, inStudy);
		taken.computeIfAbsent(kind, k -> new HashSet<>()).add(inStudy);
	}

	/** Which element of the study something of the file is, or will be; null for what the file does not have. */
	@Nullable
	UUID id(ElementKind kind, @Nullable UUID inFile) {
		if (inFile == null) {
			return null;
		}
		Map<UUID, UUID> known = ids.getOrDefault(kind, Map.of());
		UUID found = known.get(inFile);
		if (found != null || raw.named.isEmpty()) {
			return found;
		}
		UUID named = raw.named.getOrDefault(kind, Map.of()).get(inFile);
		return named == null ? null : known.get(named);
	}

	/** Says that something of the file will not be in the study, since the person does not want it. */
	void isNot(ElementKind kind, UUID inFile) {
		unwanted.add(inFile);
		UUID inStudy = ids.getOrDefault(kind, Map.of()).remove(inFile);
		if (inStudy != null) {
			taken.getOrDefault(kind, Set.of()).remove(inStudy);
		}
	}

	/** Whether {@link #isNot} was said of it. */
	boolean isUnwanted(UUID inFile) {
		return unwanted.contains(inFile);
	}

	/** Whether an element of the study is something of the file already. */
	boolean isTaken(ElementKind kind, UUID inStudy) {
		return taken.getOrDefault(kind, Set.of()).contains(inStudy);
	}

	/** Adds an element that the study does not have. */
	void add(Element element) {
		now.put(element);
		changes.add(Put.add(element, -1));
	}

	/** Adds an element that the study may have had, and lost by work that was done here since the last import: it is not brought back then. Answers whether it was added. */
	boolean addUnlessRemoved(Element element, String name, String label) {
		if (base.isSame(element)) {
			now.put(element);
			findings.add(ImportFinding.OURS_STAYS, name, label);
			return false;
		}
		add(element);
		return true;
	}

	/**
	 * Makes an element what the file says, unless it was changed here since the file was imported last.
	 *
	 * @param known   the element of the study
	 * @param element what it is to be
	 * @param name    of the element in REFI-QDA
	 * @param label   for the report
	 * @return SAME, OURS_STAYS, BOTH_CHANGED or CHANGED
	 */
	ImportFinding update(Element known, Element element, String name, String label) {
		now.put(element);
		String form = ImportBase.form(element);
		if (ImportBase.form(known).equals(form)) {
			findings.add(ImportFinding.SAME, name);
			return ImportFinding.SAME;
		}
		ImportFinding finding = base.isSame(element) ? ImportFinding.OURS_STAYS : base.knows(element) && !base.isSame(known) ? ImportFinding.BOTH_CHANGED : ImportFinding.CHANGED;
		findings.add(finding, name, label);
		if (finding == ImportFinding.CHANGED) {
			changes.add(Put.replace(known, element));
		}
		return finding;
	}

	/** A name without line ends, control characters and spaces at its ends; what is found is told. */
	String name(String written, String element, String otherwise) {
		StringBuilder clean = new StringBuilder(written.length());
		written.codePoints().map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c).forEach(clean::appendCodePoint);
		String name = clean.toString().strip();
		if (name.isEmpty()) {
			findings.add(ImportFinding.NAME_MISSING, element, otherwise);
			return otherwise;
		}
		if (!name.equals(written)) {
			findings.add(ImportFinding.NAME_CLEANED, element, name);
		}
		return name;
	}

	/** The name, with the first number from 2 that makes it unlike the taken ones; it is taken then. */
	String unlike(String name, Set<String> names, String element) {
		String free = name;
		for (int number = 2; !names.add(free); number++) {
			free = name + " " + number;
		}
		if (!free.equals(name)) {
			findings.add(ImportFinding.NAME_TAKEN, element, free);
		}
		return free;
	}
}
