// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.model.Memo;
import org.hashiya.model.Stamp;
import org.hashiya.model.Target;

/** Descriptions of what has no room for one in a study: each becomes a memo on it, with an id by which the exporter makes a description of it again. */
public final class DescriptionMemos {

	private record Described(Target target, String text) {
	}

	private final Making making;
	private final List<Described> described = new ArrayList<>();

	DescriptionMemos(Making making) {
		this.making = making;
	}

	/** The id of the memo that holds the description of something. */
	public static UUID id(UUID described) {
		return Guids.derived("description", described);
	}

	/** Notes a description and answers the id of its memo. */
	UUID add(Target target, String text) {
		described.add(new Described(target, text));
		return id(target.id());
	}

	/** Makes the memos. */
	void make() {
		for (Described each : described) {
			UUID id = id(each.target.id());
			Memo known = making.study.memos().get(id);
			if (known == null) {
				if (making.addUnlessRemoved(new Memo(id, each.target, "", "", each.text, Stamp.UNKNOWN, Stamp.UNKNOWN), "Description", each.text)) {
					making.findings.add(ImportFinding.MEMO, "Description");
				}
			} else {
				making.update(known, new Memo(id, each.target, known.type(), known.title(), each.text, known.created(), making.author.stamp()), "Description", each.text);
			}
		}
	}
}
