// SPDX-License-Identifier: EPL-2.0
/** What becomes of a study when two states of it, or two texts of a document, are brought together: pure functions over snapshots. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.merge;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
