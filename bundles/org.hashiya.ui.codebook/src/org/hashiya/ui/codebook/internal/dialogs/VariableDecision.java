// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.hashiya.model.Variable;

/** What a person decides about a variable. */
public interface VariableDecision {

	/** Makes or changes the variable. */
	void put(String name, Variable.Type type, String description);

	/** Deletes the variable with all its values. */
	void delete();
}
