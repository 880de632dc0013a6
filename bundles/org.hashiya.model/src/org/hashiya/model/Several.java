// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.List;

/** Changes that are applied one after the other, all or none. */
public record Several(List<Change> changes) implements Change {

	public Several {
		changes = List.copyOf(changes);
	}

	@Override
	public Several inverse() {
		List<Change> inverses = new ArrayList<>(changes.size());
		for (Change change : changes.reversed()) {
			inverses.add(change.inverse());
		}
		return new Several(inverses);
	}
}
