// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

/** Names as labels of menu entries. */
final class MenuLabel {

	private MenuLabel() {
	}

	/** A name as it is, letter by letter: an ampersand in it marks no key, an at sign or tab no accelerator. */
	static String literal(String name) {
		return name.replace("&", "&&").replace('\t', ' ') + (name.indexOf('@') >= 0 ? "@" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
