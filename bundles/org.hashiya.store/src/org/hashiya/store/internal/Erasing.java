// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Erased;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.internal.ErasurePlan.What;
import org.hashiya.text.NameForms;

/**
 * One erasure of one study: plan, act, marker, purge, and the plan is deleted last. Each step can be done again, so an interrupted erasure is finished by running through all of them
 * with the plan that lies there.
 */
public final class Erasing {

	private final StudyFolder folder;
	private final @Nullable UUID coder;

	public Erasing(Path root, @Nullable UUID coder) {
		folder = new StudyFolder(root);
		this.coder = coder;
	}

	public Erased document(UUID id, boolean memos, Progress progress) throws StudyProblem {
		return run(new ErasurePlan(What.DOCUMENT, id, null, memos, "", "", Set.of()), progress);
	}

	public Erased memo(UUID id, Progress progress) throws StudyProblem {
		return run(new ErasurePlan(What.MEMO, id, null, false, "", "", Set.of()), progress);
	}

	public Erased passage(UUID document, UUID id, String words, String mark, Progress progress) throws StudyProblem {
		return run(new ErasurePlan(What.PASSAGE, id, document, false, words, mark, Set.of()), progress);
	}

	public Erased name(String name, String by, Progress progress) throws StudyProblem {
		try {
			if (new NameForms(name, by).isIn(by)) {
				throw StudyProblem.of(Kind.NAME_INVALID, by); // it would be found again for ever
			}
		} catch (IllegalArgumentException e) {
			throw new StudyProblem(Kind.NAME_INVALID, null, null, e, name);
		}
		return run(new ErasurePlan(What.NAME, UUID.randomUUID(), null, false, name, by, Set.of()), progress);
	}

	public static boolean isUnfinished(Path root) {
		return Files.exists(ErasurePlan.file(new StudyFolder(root)));
	}

	public @Nullable Erased finish(Progress progress) throws StudyProblem {
		if (ErasurePlan.read(folder) == null) {
			return null;
		}
		try (Presence alone = Presence.alone(folder.root())) {
			ErasurePlan begun = ErasurePlan.read(folder);
			return begun == null ? null : run(begun, alone, progress);
		}
	}

	public Set<Document> trash() throws StudyProblem {
		return new LinkedHashSet<>(new StateReader(folder, new Texts(folder, new Blobs(folder))).trash().values());
	}

	private Erased run(ErasurePlan plan, Progress progress) throws StudyProblem {
		if (!Files.isRegularFile(folder.studyFile())) {
			throw new StudyProblem(Kind.NOT_A_STUDY, folder.root(), null);
		}
		try (Presence alone = Presence.alone(folder.root())) {
			ErasurePlan begun = ErasurePlan.read(folder);
			if (begun != null && !begun.isSame(plan)) {
				run(begun, alone, progress);
				begun = null;
			}
			return run(begun == null ? plan : begun, alone, progress);
		}
	}

	private Erased run(ErasurePlan given, Presence alone, Progress progress) throws StudyProblem {
		ErasurePlan plan = given;
		Map<UUID, Erased.Look> look = new LinkedHashMap<>();
		Set<String> before = new HashSet<>();
		try (StudySession session = StudySession.open(folder.root(), alone.lend(), progress)) {
			if (coder != null) {
				session.setCoder(coder, false);
			}
			session.author(); // before anything is done
			session.save(progress);
			Purge state = new Purge(folder, plan);
			plan = plan.withHashes(state.hashes());
			look.putAll(Quoting.elements(state.study(), plan));
			Purge.list(folder.root(), Integer.MAX_VALUE).forEach(file -> before.add(name(file)));
			plan.write(folder);
			Act act = ErasureActs.act(plan, session.study(), session.author(), session.additions()::addText);
			if (act != null) {
				session.perform(act);
			}
			Act marker = ErasureActs.marker(plan);
			if (session.history().stream().noneMatch(entry -> isMarker(entry, marker))) {
				session.perform(marker);
			}
			session.save(progress);
		}
		Purge purge = new Purge(folder, plan);
		purge.run(progress);
		RepairedFiles.forget(folder);
		ErasurePlan.delete(folder);
		look.putAll(new Purge(folder, plan).look());
		Set<String> after = new HashSet<>();
		Purge.list(folder.root(), Integer.MAX_VALUE).forEach(file -> after.add(name(file)));
		before.removeAll(after);
		Set<String> gone = new java.util.TreeSet<>(before);
		gone.addAll(purge.files());
		gone.removeIf(file -> file.startsWith(".hashiya"));
		return new Erased(plan.id(), new ArrayList<>(gone), purge.lines(), List.copyOf(look.values()), Quoting.files(folder, plan), isInGit());
	}

	private static boolean isMarker(HistoryEntry entry, Act marker) {
		return entry.kind() == Act.Kind.ERASE && entry.labels().equals(marker.labels());
	}

	private String name(Path file) {
		return folder.root().relativize(file).toString().replace('\\', '/');
	}

	private boolean isInGit() {
		for (Path above = folder.root(); above != null; above = above.getParent()) {
			if (Files.exists(above.resolve(".git"))) {
				return true;
			}
		}
		return false;
	}
}
