// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.User;
import org.hashiya.model.Coder;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyActs;

/** Makes coders of users, and one for what nobody is named for. */
final class PeopleMaker {

	/** Who made what a file names nobody for: the same in all studies, so that they are one when studies meet. */
	static final UUID NOBODY = UUID.nameUUIDFromBytes("org.hashiya coder that no file names".getBytes(StandardCharsets.UTF_8));

	private final Making making;
	/** The id of who stands for nobody, which no other element of the file can have any more. */
	private final UUID nobody;
	private int colours;
	private boolean hasNobody;

	PeopleMaker(Making making) {
		this.making = making;
		nobody = making.own(ElementKind.CODER, NOBODY);
		colours = making.study.coders().size();
	}

	void make() {
		Set<UUID> later = new HashSet<>();
		for (User user : making.raw.users) {
			Coder known = making.study.coders().get(making.own(ElementKind.CODER, user.id()));
			if (known == null) {
				later.add(user.id());
			} else {
				making.is(ElementKind.CODER, user.id(), known.id());
				String name = making.name(user.name(), "User", known.name());
				making.update(known, new Coder(known.id(), name, known.initials(), known.colour()), "User", name);
			}
		}
		for (User user : making.raw.users) {
			if (later.contains(user.id())) {
				make(user);
			}
		}
	}

	private void make(User user) {
		String name = making.name(user.name(), "User", user.initials().isBlank() ? ProjectOrigin.program(making.raw) : user.initials().strip());
		for (Coder coder : making.study.coders().list()) {
			if (coder.name().equals(name) && !making.isTaken(ElementKind.CODER, coder.id())) {
				making.is(ElementKind.CODER, user.id(), coder.id());
				making.findings.add(ImportFinding.MATCHED, "User", name);
				return;
			}
		}
		UUID id = making.own(ElementKind.CODER, user.id());
		making.is(ElementKind.CODER, user.id(), id);
		String initials = user.initials().isBlank() && !making.ours ? StudyActs.initials(name) : user.initials();
		making.add(new Coder(id, name, initials, Palette.colour(colours++)));
		making.findings.add(ImportFinding.CODER, "User", name);
	}

	/** The coder of the study that a user of the file is; null where the file names nobody or somebody that it does not have. */
	@Nullable
	UUID known(@Nullable UUID user) {
		return making.id(ElementKind.CODER, user);
	}

	/** Somebody whom the file does not have: what several people did must not become one person's. */
	private UUID stranger(UUID user) {
		UUID id = making.own(ElementKind.CODER, user);
		making.is(ElementKind.CODER, user, id);
		Coder there = making.study.coders().get(id);
		if (there != null) {
			making.now.put(there);
			return id;
		}
		String key = making.raw.keys.getOrDefault(user, "");
		String name = making.name(key.isBlank() ? ProjectOrigin.program(making.raw) + " " + Ids.guid(id).substring(0, 8) : key, "User", id.toString().substring(0, 8));
		making.add(new Coder(id, name, StudyActs.initials(name), Palette.colour(colours++)));
		making.findings.add(ImportFinding.CODER_MADE, "User", name);
		return id;
	}

	/** The same; one who is not in the file is made, and where nobody is named it is who stands for nobody. */
	UUID any(@Nullable UUID user, String element) {
		UUID known = known(user);
		if (known != null) {
			return known;
		}
		if (user != null && !user.equals(NOBODY)) {
			return stranger(user);
		}
		making.findings.add(ImportFinding.CODER_MISSING, element);
		UUID written = known(NOBODY);
		if (written != null) {
			return written; // an export of ours names who stands for nobody
		}
		Coder there = making.study.coders().get(nobody);
		if (there != null) {
			making.now.put(there);
		} else if (!hasNobody) {
			hasNobody = true;
			making.add(new Coder(nobody, ProjectOrigin.program(making.raw), "", Palette.colour(colours++)));
		}
		return nobody;
	}
}
