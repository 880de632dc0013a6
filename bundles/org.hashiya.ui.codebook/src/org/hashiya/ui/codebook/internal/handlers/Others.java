// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.study.BlindCoding;

/** What is deleted is deleted for all coders: numbers that say so hold the work of others too, also for who does not see it. */
final class Others {

	private Others() {
	}

	/** A further sentence where the coder does not see what these numbers hold; empty else. */
	static String counted(IServiceLocator services, OpenStudy study) {
		return services.getService(BlindCoding.class).isOn(study) ? ' ' + Messages.Others_counted : ""; //$NON-NLS-1$
	}
}
